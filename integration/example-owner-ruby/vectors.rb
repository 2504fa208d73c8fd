# Tries the vectors of the contract (chapter 11, step 2) at their own moment: ruby vectors.rb. Exit code 1 where one differs.
require 'json'
require 'time'
require_relative 'keys'
require_relative 'log'
require_relative 'tokens'

vectors = JSON.parse(File.read(File.join(__dir__, '../contract/vectors.json')))
now = Time.parse(vectors['at']).to_f
gateway = Keys.read(JSON.generate(vectors['gateway']))
partnership = Keys.read(JSON.generate(vectors['partnership']))
tokens = vectors['callerTokens'].to_h { |row| [row['id'], row['token']] }

accepts = lambda do |&verify|
  verify.call && true
rescue Tokens::Refused
  false
end

different = vectors['callerTokens'].reject do |row|
  accepts.call { Tokens.caller_token(row['token'], gateway, now: now) } == row['accepted']
end
different += vectors['grants'].reject do |row|
  caller = Tokens.caller_token(tokens[row['with']], gateway, now: now)
  accepts.call { Tokens.grant(row['token'], partnership, caller, row['client'], now: now) } == row['accepted']
end

key = vectors['chain']['key'].unpack1('m')
previous = vectors['chain']['start']
different += vectors['chain']['entries'].reject do |row|
  canonical = DisclosureLog.canonical(row['entry'])
  previous = DisclosureLog.hash(key, previous, canonical)
  canonical == row['canonical'] && previous == row['hash']
end

different.each { |row| puts "differs: #{row['id'] || "entry #{row['seq']}"} #{row['why']}" }
puts 'all vectors are as the contract says' if different.empty?
exit different.empty?
