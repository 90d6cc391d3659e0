-- Each colleague asks for their own only, and few wait at once.
create index advice_version_to_read on advice_version (organisation_id, reader_id, written_at, id)
    where read_at is null and sent_at is null;
