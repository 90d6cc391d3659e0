-- What neighbourhoods learned, as articles that everybody may read. Each version is kept, with who and why; what was
-- published once stays readable, because advice cites it.
create extension if not exists pg_trgm;

create table toolkit_theme (
    id              uuid primary key,
    organisation_id uuid    not null references organisation,
    name            text    collate "nl-x-icu" not null check (name <> ''),
    position        integer not null check (position between 0 and 999),
    version         bigint  not null default 0,
    unique (organisation_id, id),
    unique (organisation_id, name)
);
create index toolkit_theme_by_position on toolkit_theme (organisation_id, position, id);
call keep_to_organisation('toolkit_theme');
create policy public_reading on toolkit_theme for select to buurtdialoog_app using (true);
comment on column toolkit_theme.name is 'not personal: what articles are about';

create table toolkit_article (
    id              uuid primary key,
    organisation_id uuid        not null references organisation,
    theme_id        uuid        not null,
    reference       text        not null check (reference ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    language        text        not null check (language in ('NL', 'EN')),
    created_at      timestamptz not null,
    updated_at      timestamptz not null,
    version         bigint      not null default 0,
    unique (organisation_id, id),
    unique (organisation_id, reference, language),
    foreign key (organisation_id, theme_id) references toolkit_theme (organisation_id, id)
);
create index toolkit_article_by_theme on toolkit_article (organisation_id, theme_id);
create index toolkit_article_by_change on toolkit_article (updated_at, id);
call keep_to_organisation('toolkit_article');
create policy public_reading on toolkit_article for select to buurtdialoog_app using (true);
comment on column toolkit_article.reference is 'not personal: the article in whatever language';
comment on column toolkit_article.language is 'not personal';
comment on column toolkit_article.created_at is 'not personal: of an article';
comment on column toolkit_article.updated_at is 'not personal: of an article';

create table toolkit_version (
    id              uuid primary key,
    organisation_id uuid        not null references organisation,
    article_id      uuid        not null,
    number          integer     not null check (number >= 1),
    status          text        not null check (status in ('DRAFT', 'REVIEW', 'PUBLISHED', 'SUPERSEDED')),
    title           text        not null check (title <> ''),
    summary         text        not null,
    body            text        not null,
    reason          text        not null,
    written_by      uuid        references account,
    written_at      timestamptz not null,
    published_by    uuid        references account,
    published_at    timestamptz,
    version         bigint      not null default 0,
    unique (organisation_id, id),
    unique (organisation_id, article_id, number),
    check ((status in ('PUBLISHED', 'SUPERSEDED')) = (published_at is not null)),
    foreign key (organisation_id, article_id) references toolkit_article (organisation_id, id) on delete cascade
);
create unique index toolkit_version_published on toolkit_version (organisation_id, article_id) where status = 'PUBLISHED';
create unique index toolkit_version_under_way on toolkit_version (organisation_id, article_id)
    where status in ('DRAFT', 'REVIEW');
call keep_to_organisation('toolkit_version');
create policy public_reading on toolkit_version for select to buurtdialoog_app
    using (status in ('PUBLISHED', 'SUPERSEDED'));
comment on column toolkit_version.title is 'not personal: of an article';
comment on column toolkit_version.summary is 'not personal: of an article';
comment on column toolkit_version.body is 'not personal: an article names nobody without consent';
comment on column toolkit_version.reason is 'not personal: why an article changed';
comment on column toolkit_version.status is 'not personal: of an article';
comment on column toolkit_version.written_by is 'personal: who wrote what; kept while the article is; erased with the account';
comment on column toolkit_version.published_by is 'personal: who let it out; kept while the article is; erased with the account';
comment on column toolkit_version.written_at is 'not personal: of an article';
comment on column toolkit_version.published_at is 'not personal: of an article';

-- The words of what is published, for searching: as they stand there without accents and capitals, and their stems.
create table toolkit_word (
    id              uuid primary key,
    organisation_id uuid not null references organisation,
    article_id      uuid not null,
    word            text not null,
    stem            text not null,
    weight          real not null check (weight > 0),
    unique (organisation_id, id),
    unique (organisation_id, article_id, word),
    foreign key (organisation_id, article_id) references toolkit_article (organisation_id, id) on delete cascade
);
create index toolkit_word_by_likeness on toolkit_word using gin (word gin_trgm_ops);
create index toolkit_word_by_stem on toolkit_word (stem);
call keep_to_organisation('toolkit_word');
create policy public_reading on toolkit_word for select to buurtdialoog_app using (true);
comment on column toolkit_word.word is 'not personal: of a published article';
comment on column toolkit_word.stem is 'not personal: of a published article';

-- The words of a text that say something, without those that every sentence has.
create function telling_words(text, language text) returns table (word text, stem text) language sql immutable parallel safe
    as $$
    select w.word, stems[1]
    from regexp_matches(searchable($1), '([[:alpha:]]+)', 'g') found,
        lateral (select found[1] as word) w,
        lateral (select case when $2 = 'EN' then ts_lexize('english_stem', w.word)
            else ts_lexize('dutch_stem', w.word) end as stems) s
    where length(w.word) > 1 and cardinality(stems) > 0
$$;

-- How well articles answer what somebody typed. Each word counts by the best that an article has for it: the same stem, a
-- word that begins so, a part of a compound, or a word that looks like it (typing errors). Words that few articles have
-- count for more.
create function toolkit_answers(asked text, in_language text)
    returns table (organisation_id uuid, article_id uuid, likeness real) language sql stable as $$
    with meant as (select distinct word, stem from telling_words(asked, in_language)),
    hit as (
        select m.word as asked_word, w.organisation_id, w.article_id, ln(1 + w.weight) * case
            when w.stem = m.stem then 1.0
            when length(m.word) >= 3 and starts_with(w.word, m.word) then 0.8
            when length(m.stem) >= 4 and strpos(w.word, m.stem) > 0 then 0.6
            when length(w.stem) >= 4 and strpos(m.word, w.stem) > 0 then 0.6
            else 0.7 * similarity(w.word, m.word) end as likeness
        from meant m
        join toolkit_word w on w.stem = m.stem or w.word % m.word
            or length(m.word) >= 3 and strpos(w.word, m.stem) > 0
            or length(w.stem) >= 4 and strpos(m.word, w.stem) > 0
        join toolkit_article a on a.organisation_id = w.organisation_id and a.id = w.article_id
            and a.language = in_language
    ),
    best as (
        select asked_word, organisation_id, article_id, max(likeness) as likeness
        from hit group by asked_word, organisation_id, article_id
    ),
    rare as (
        select asked_word, ln(1 + (select count(*) from toolkit_article where language = in_language)::numeric / count(*))
            as worth
        from best group by asked_word
    )
    select best.organisation_id, best.article_id, sum(best.likeness * rare.worth)::real
    from best join rare using (asked_word)
    group by best.organisation_id, best.article_id
$$;
