# What chapter 6 asks to give on request, one JSON object per line, and the proof that no line was altered:
#   ruby show_log.rb client ID | ruby show_log.rb request ID | ruby show_log.rb verify
require_relative 'settings'

what, id = ARGV
case what
when 'client', 'request'
  Settings.log.lines("#{what}Id", id).each { |entry| puts JSON.generate(entry.except('writer')) }
when 'verify'
  bad = Settings.log.first_bad_entry
  abort "entry #{bad} is the first that is not as it was written" if bad
  puts 'every entry is as it was written'
else
  abort 'ruby show_log.rb client ID | request ID | verify'
end
