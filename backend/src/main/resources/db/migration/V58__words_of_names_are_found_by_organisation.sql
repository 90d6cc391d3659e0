-- Made beside people's work, so it waits for whoever is busy, for as long as that takes: nobody waits for it meanwhile.
set lock_timeout = 0;
drop index concurrently if exists participant_by_word;
create index concurrently if not exists participant_by_word on participant
    using gin (words_of_organisation(organisation_id, name_words));
reset lock_timeout;
