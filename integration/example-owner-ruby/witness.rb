# Every five minutes, when it moved, the head of our log is shown to the partnership, and those that it answers are kept
# (chapter 7), with an organisation token (chapter 8).
require 'digest'
require 'json'
require 'jwt'
require 'net/http'
require_relative 'settings'

module Witness
  EVERY = 300

  module_function

  def start(log, partnership_url)
    Thread.new do
      shown = nil
      loop do
        sleep EVERY
        head = log.head
        next if head == shown

        show(log, head, partnership_url)
        shown = head
      rescue StandardError => e
        warn "witness: #{e.class}" # tried again at the next turn
      end
    end
  end

  def show(log, head, partnership_url)
    body = JSON.generate('heads' => [head])
    headers = { 'content-type' => 'application/json', 'authorization' => "Bearer #{organisation_token('pes', body)}" }
    response = Net::HTTP.post(URI("#{partnership_url}/heads"), body, headers)
    raise "status #{response.code}" unless response.code == '200'

    answer = JSON.parse(response.body)
    log.keep(answer['heads']).each { |writer| warn "witness: the log of the partnership was cut, writer #{writer}" }
    warn 'witness: our log does not go on from what the partnership kept' if answer['contradicted'].any?
  end

  def organisation_token(subject, body)
    now = Time.now.to_i
    digest = [Digest::SHA256.digest(body)].pack('m0').tr('+/', '-_').delete('=')
    JWT.encode({ iss: 'pes', aud: 'partnership', sub: subject, iat: now, exp: now + 60, digest: digest },
               Settings.signing_key, 'ES256', { typ: 'schakel-organisation+jwt', kid: Settings::KEY_ID })
  end
end
