-- Beside people's work, as version 58.
set lock_timeout = 0;
drop index concurrently if exists participant_by_name_word;
reset lock_timeout;
