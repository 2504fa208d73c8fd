# Requests and answers over HTTP: errors by code (chapter 9), limits (chapter 10).
require 'json'
require 'securerandom'
require 'webrick'

module Http
  LARGEST_BODY = 4 * 1024 * 1024
  LONGEST_QUERY = 64 * 1024
  DEEPEST_QUERY = 50
  MESSAGES = {
    'UNAUTHENTICATED' => 'A caller token of the gateway, or a grant of the partnership, is missing or not good.',
    'BAD_USER_INPUT' => 'The request cannot be read or does not fit the schema.',
    'QUERY_TOO_DEEP' => 'The query is too deep.',
    'QUERY_TOO_COSTLY' => 'The query is too long.',
    'INTERNAL' => 'Something went wrong here.'
  }.freeze

  # The whole request is refused.
  class Failure < StandardError
    attr_reader :status, :code

    def initialize(status, code)
      @status, @code = status, code
      super(code)
    end
  end

  module_function

  # Messages are our own: nothing of an error repeats what was sent.
  def error(code, path: nil, reference: nil)
    extensions = { 'code' => code, 'reference' => reference }.compact
    { 'message' => MESSAGES.fetch(code), 'path' => path, 'extensions' => extensions }.compact
  end

  # A fault of ours goes to our own log without its message, which may repeat what was sent.
  def internal(exception)
    reference = SecureRandom.uuid
    warn "#{reference} #{exception.class} #{exception.backtrace&.first}"
    error('INTERNAL', reference: reference)
  end

  def answer(response, status, body, disclosures: nil)
    response.status = status
    response['content-type'] = 'application/json; charset=utf-8'
    response['cache-control'] = 'no-store'
    response['x-disclosures'] = disclosures.to_s if disclosures
    response['www-authenticate'] = 'Bearer' if status == 401
    response.body = JSON.generate(body)
  end

  def too_large?(request) = request['content-length'].to_i > LARGEST_BODY

  # The GraphQL of a request: query, variables, operationName.
  def read(request)
    raise Failure.new(415, 'BAD_USER_INPUT') unless request['content-type'].to_s.match?(%r{\Aapplication/json\s*(;|\z)}i)
    raise Failure.new(411, 'BAD_USER_INPUT') unless request['content-length'].to_s.match?(/\A\d+\z/)
    raise Failure.new(413, 'BAD_USER_INPUT') if too_large?(request)

    body = parse(request)
    good = body.is_a?(Hash) && body['query'].is_a?(String) && [NilClass, Hash].include?(body['variables'].class) &&
           [NilClass, String].include?(body['operationName'].class)
    raise Failure.new(400, 'BAD_USER_INPUT') unless good
    raise Failure.new(400, 'QUERY_TOO_COSTLY') if body['query'].bytesize > LONGEST_QUERY
    raise Failure.new(400, 'QUERY_TOO_DEEP') if depth(body['query']) > DEEPEST_QUERY

    body
  end

  def parse(request)
    request.continue
    text = request.body.to_s.dup.force_encoding('UTF-8')
    raise Failure.new(400, 'BAD_USER_INPUT') unless text.valid_encoding?

    JSON.parse(text)
  rescue JSON::ParserError
    raise Failure.new(400, 'BAD_USER_INPUT')
  end

  # How many brackets are open at the most, before the text is parsed; those in texts and comments do not count.
  def depth(query)
    brackets = query.gsub(/"""(?:\\"""|.)*?"""|"(?:\\.|[^"\\\n])*"|#[^\n]*/m, '').scan(/[{}\[\]()]/)
    brackets.inject([0, 0]) do |(open, deepest), bracket|
      open += '{[('.include?(bracket) ? 1 : -1
      [open, [open, deepest].max]
    end.last
  end

  def hung_up?(socket)
    socket.recv_nonblock(1, Socket::MSG_PEEK, exception: false) == ''
  rescue IOError
    false # the next request is there already
  rescue SystemCallError
    true
  end

  # For a body that is not wanted: it is thrown away for a second, so that the answer arrives, and the connection closed.
  def close_after(response, socket)
    text = response.body
    response.keep_alive = false
    response['content-length'] = text.bytesize.to_s
    response.body = lambda do |out|
      out.write(text)
      ends = Time.now + 1
      nil while Time.now < ends && socket.wait_readable(0.2) && socket.read_nonblock(65_536, exception: false)
    rescue SystemCallError, IOError
      nil
    end
  end
end

# What WEBrick itself refuses is answered in JSON too.
class WEBrick::HTTPResponse
  def create_error_page
    self['content-type'] = 'application/json; charset=utf-8'
    @body = JSON.generate('errors' => [Http.error('BAD_USER_INPUT')])
  end
end
