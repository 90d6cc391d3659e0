-- What colleagues learned, for the toolkit. A name is in it with consent only, and shows with the article from then on.
create table article_proposal (
    id              uuid primary key,
    organisation_id uuid        not null references organisation,
    title           text        not null check (title <> ''),
    body            text        not null,
    language        text        not null check (language in ('NL', 'EN')),
    source_name     text,
    status          text        not null check (status in ('OPEN', 'TAKEN', 'DECLINED')),
    article_id      uuid,
    version_number  integer,
    answer          text,
    proposed_by     uuid        not null references account,
    proposed_at     timestamptz not null,
    version         bigint      not null default 0,
    unique (organisation_id, id),
    check ((status = 'TAKEN') = (article_id is not null)),
    check ((article_id is null) = (version_number is null)),
    check ((status = 'DECLINED') = (answer is not null)),
    foreign key (organisation_id, article_id) references toolkit_article (organisation_id, id),
    foreign key (organisation_id, article_id, version_number) references toolkit_version (organisation_id, article_id, number)
);
create index article_proposal_by_status on article_proposal (organisation_id, status, proposed_at desc, id);
create index article_proposal_thanked on article_proposal (organisation_id, article_id) where source_name is not null;
call keep_to_organisation('article_proposal');
create policy public_thanks on article_proposal for select to buurtdialoog_app
    using (status = 'TAKEN' and source_name is not null);
comment on column article_proposal.title is 'not personal: of an article';
comment on column article_proposal.body is 'not personal: an article names nobody without consent';
comment on column article_proposal.source_name is 'personal: thanking them in public, with consent; kept until they ask otherwise; erased by an editor, or with the person';
comment on column article_proposal.answer is 'not personal: about the words of an article';
comment on column article_proposal.proposed_by is 'personal: who proposed what; kept while the proposal is; erased with the account';
comment on column article_proposal.proposed_at is 'not personal: of a proposal';
comment on column article_proposal.language is 'not personal: of an article';
comment on column article_proposal.status is 'not personal: of a proposal';
