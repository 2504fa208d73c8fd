# The published keys of the gateway, or of the partnership. Chapter 3: the set that was fetched is kept, and fetched
# anew when a token names a key that is not in it, at most once a second.
require 'json'
require 'jwt'
require 'net/http'
require 'timeout'

class Keys
  def initialize(url)
    @url = URI(url)
    @set = {}
    @lock = Mutex.new
  end

  def [](kid)
    @set[kid] || @lock.synchronize do
      fetch unless @set[kid]
      @set[kid]
    end
  end

  # { key id => key } of the text of a key set.
  def self.read(json)
    usable = JSON.parse(json).fetch('keys').select { |key| key['kty'] == 'EC' && key['crv'] == 'P-256' }
    usable.to_h { |key| [key['kid'], JWT::JWK.import(key.transform_keys(&:to_sym)).keypair] }
  end

  private

  def fetch
    now = Process.clock_gettime(Process::CLOCK_MONOTONIC)
    return if @fetched_at && now - @fetched_at < 1

    @fetched_at = now
    @set = Keys.read(Timeout.timeout(1.5) { Net::HTTP.get(@url) })
  rescue StandardError => e
    warn "keys: #{e.class}" # what was fetched before still holds
  end
end
