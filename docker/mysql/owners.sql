-- A database and an account for the records of every owner, and another pair for its disclosure log: no account can
-- reach anything of another owner. The passwords are filled in by `npm run secrets`; MySQL runs the result once, when
-- its volume is empty.
--
-- An account of a log may add to it and read it, and nothing else: only the head of each chain moves. A release that
-- changes the tables of the log needs ALTER on them for the time of its first start (docs/runbook.md).
--
-- The underscore is escaped where it would stand for any character.

CREATE DATABASE partnership CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
CREATE DATABASE partnership_log CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
CREATE DATABASE pes CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
CREATE DATABASE pes_log CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
CREATE DATABASE welfare CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
CREATE DATABASE welfare_log CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
CREATE DATABASE social_economy CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
CREATE DATABASE social_economy_log CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE USER 'partnership'@'%' IDENTIFIED BY '{{partnership}}';
CREATE USER 'partnership_log'@'%' IDENTIFIED BY '{{partnership_log}}';
CREATE USER 'pes'@'%' IDENTIFIED BY '{{pes}}';
CREATE USER 'pes_log'@'%' IDENTIFIED BY '{{pes_log}}';
CREATE USER 'welfare'@'%' IDENTIFIED BY '{{welfare}}';
CREATE USER 'welfare_log'@'%' IDENTIFIED BY '{{welfare_log}}';
CREATE USER 'social_economy'@'%' IDENTIFIED BY '{{social_economy}}';
CREATE USER 'social_economy_log'@'%' IDENTIFIED BY '{{social_economy_log}}';

GRANT SELECT, INSERT, UPDATE, DELETE, CREATE, ALTER, DROP, INDEX, REFERENCES ON `partnership`.* TO 'partnership'@'%';
GRANT SELECT, INSERT, UPDATE, DELETE, CREATE, ALTER, DROP, INDEX, REFERENCES ON `pes`.* TO 'pes'@'%';
GRANT SELECT, INSERT, UPDATE, DELETE, CREATE, ALTER, DROP, INDEX, REFERENCES ON `welfare`.* TO 'welfare'@'%';
GRANT SELECT, INSERT, UPDATE, DELETE, CREATE, ALTER, DROP, INDEX, REFERENCES ON `social\_economy`.* TO 'social_economy'@'%';

GRANT SELECT, INSERT, CREATE, INDEX ON `partnership\_log`.* TO 'partnership_log'@'%';
GRANT SELECT, INSERT, CREATE, INDEX ON `pes\_log`.* TO 'pes_log'@'%';
GRANT SELECT, INSERT, CREATE, INDEX ON `welfare\_log`.* TO 'welfare_log'@'%';
GRANT SELECT, INSERT, CREATE, INDEX ON `social\_economy\_log`.* TO 'social_economy_log'@'%';

-- A table that is not there yet can be granted together with CREATE.
GRANT CREATE, UPDATE ON `partnership_log`.disclosure_head TO 'partnership_log'@'%';
GRANT CREATE, UPDATE ON `partnership_log`.schema_lock TO 'partnership_log'@'%';
GRANT CREATE, UPDATE ON `pes_log`.disclosure_head TO 'pes_log'@'%';
GRANT CREATE, UPDATE ON `pes_log`.schema_lock TO 'pes_log'@'%';
GRANT CREATE, UPDATE ON `welfare_log`.disclosure_head TO 'welfare_log'@'%';
GRANT CREATE, UPDATE ON `welfare_log`.schema_lock TO 'welfare_log'@'%';
GRANT CREATE, UPDATE ON `social_economy_log`.disclosure_head TO 'social_economy_log'@'%';
GRANT CREATE, UPDATE ON `social_economy_log`.schema_lock TO 'social_economy_log'@'%';
