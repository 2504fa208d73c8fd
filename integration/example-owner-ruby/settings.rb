# Where the records, the log and the keys of this owner are kept. Nothing has a default: an owner chooses it.
# Chapter 6: the key of the chain is not kept beside the log, so PES_KEYS is another folder than that of PES_LOG.
require 'fileutils'
require 'jwt'
require 'openssl'
require_relative 'log'
require_relative 'records'

module Settings
  WRITER = 'pes-1'
  KEY_ID = 'pes-1'

  module_function

  def records = Records.new(file('PES_RECORDS'), secret('index.key'))
  def log = DisclosureLog.new(file('PES_LOG'), secret('log.key'), WRITER)

  # What signs our organisation tokens, and its public half as it is published (chapter 8).
  def signing_key = OpenSSL::PKey.read(kept('signing.pem') { OpenSSL::PKey::EC.generate('prime256v1').to_pem })
  def public_key = JWT::JWK.new(signing_key, kid: KEY_ID).export.merge(kid: KEY_ID, alg: 'ES256', use: 'sig')

  def secret(name) = kept(name) { OpenSSL::Random.random_bytes(32) }

  def file(variable)
    path = ENV.fetch(variable)
    FileUtils.mkdir_p(File.dirname(path), mode: 0o700)
    path
  end

  # A key is made at the first start, and read at every other.
  def kept(name)
    path = File.join(ENV.fetch('PES_KEYS'), name)
    FileUtils.mkdir_p(File.dirname(path), mode: 0o700)
    File.binwrite(path, yield, perm: 0o600) unless File.exist?(path)
    File.binread(path)
  end
end
