# The owner `pes` over HTTP (chapter 1): ruby owner.rb, with GATEWAY_JWKS_URL, PARTNERSHIP_URL, PORT (4102) and what
# settings.rb asks.
require 'webrick'
require_relative 'batch'
require_relative 'http'
require_relative 'keys'
require_relative 'schema'
require_relative 'settings'
require_relative 'tokens'
require_relative 'witness'

class Owner < WEBrick::HTTPServer
  def initialize(port, gateway_url, partnership_url)
    super(Port: port, BindAddress: '127.0.0.1', MaxClients: 300, RequestTimeout: 80, AccessLog: [],
          Logger: WEBrick::Log.new(File::NULL), AcceptCallback: ->(socket) { socket.setsockopt(:TCP, :NODELAY, true) })
    @gateway = Keys.new(gateway_url)
    @partnership = Keys.new("#{partnership_url}/.well-known/jwks.json")
    @records = Settings.records
    @log = Settings.log
    Witness.start(@log, partnership_url)
    mount_proc('/') { |request, response| route(request, response) }
  end

  # WEBrick does not hand the socket on, and we have to see that a caller hung up.
  def run(socket)
    Thread.current[:socket] = socket
    super
  end

  private

  def route(request, response)
    case request.path
    when '/graphql' then graphql(request, response, Thread.current[:socket])
    when '/healthz' then Http.answer(response, 200, { 'alive' => true })
    when '/readyz' then ready(response)
    when '/.well-known/jwks.json' then Http.answer(response, 200, { 'keys' => [Settings.public_key] })
    else Http.answer(response, 404, { 'errors' => [Http.error('BAD_USER_INPUT')] })
    end
  end

  def ready(response)
    ready = @records.ready? && @log.ready?
    Http.answer(response, ready ? 200 : 503, { 'ready' => ready })
  end

  def graphql(request, response, socket)
    raise Http::Failure.new(405, 'BAD_USER_INPUT') unless request.request_method == 'POST'

    caller = Tokens.caller_token(request['authorization'].to_s[/\ABearer ([\w.-]+)\z/i, 1], @gateway)
    body = Http.read(request)
    batch = Batch.new(caller, @records, @log) { Http.hung_up?(socket) }
    respond(response, execute(body, batch), batch)
  rescue Tokens::Refused
    Http.answer(response, 401, { 'errors' => [Http.error('UNAUTHENTICATED')] }, disclosures: 0)
    Http.close_after(response, socket) if Http.too_large?(request)
  rescue Http::Failure => e
    Http.answer(response, e.status, { 'errors' => [Http.error(e.code)] }, disclosures: 0)
    Http.close_after(response, socket) if [411, 413].include?(e.status)
  rescue Batch::HungUp
    response.keep_alive = false
  rescue StandardError => e
    Http.answer(response, 500, { 'errors' => [Http.internal(e)] }, disclosures: batch&.written || 0)
  end

  def execute(body, batch)
    Schema.execute(body['query'], variables: body['variables'] || {}, operation_name: body['operationName'],
                                  context: { batch: batch, partnership: @partnership }).to_h
  end

  # The library's messages repeat what was sent: the code and the path are kept. Without any data it is 400.
  def respond(response, result, batch)
    data = result['data']
    errors = result['errors']&.map do |error|
      code = error.dig('extensions', 'code')
      Http.error(Http::MESSAGES.key?(code) ? code : 'BAD_USER_INPUT', path: data && error['path'])
    end
    Http.answer(response, data ? 200 : 400, { 'data' => data, 'errors' => errors }.compact, disclosures: batch.written)
  end
end

owner = Owner.new(ENV.fetch('PORT', '4102').to_i, ENV.fetch('GATEWAY_JWKS_URL'), ENV.fetch('PARTNERSHIP_URL'))
%w[INT TERM].each { |signal| trap(signal) { owner.shutdown } }
owner.start
