create index concurrently participant_by_word on participant
    using gin (words_of_organisation(organisation_id, name_words));
