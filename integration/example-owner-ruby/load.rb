# Loads the agreed clients of the check (chapter 11, step 3), from standard input or a file, into the file PES_RECORDS:
#   npm run --silent conform -- clients --owner pes | ruby load.rb
require 'json'
require_relative 'settings'

agreed = JSON.parse(ARGF.read)
records = Settings.records
clients = agreed['clients'].select { |client| client['recordedUnder'] && client['recorded'] }
clients.each do |client|
  category, registered_on = client['recorded'].values_at('category', 'registeredOn')
  records.register(client['recordedUnder'], agreed['holder'], category, registered_on)
end
puts "#{clients.size} registrations"
