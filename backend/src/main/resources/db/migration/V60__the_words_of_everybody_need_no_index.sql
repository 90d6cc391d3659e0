drop index concurrently if exists participant_by_name_word;
