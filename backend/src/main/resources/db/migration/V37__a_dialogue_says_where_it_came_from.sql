-- The family tree of dialogues, and who came to an earlier edition, counted when one closes and kept as a number.
alter table dialogue
    add column came_from_dialogue_id uuid,
    add column came_before           integer check (came_before >= 0),
    add constraint dialogue_came_from_fkey foreign key (organisation_id, came_from_dialogue_id)
        references dialogue (organisation_id, id) on delete set null (came_from_dialogue_id) not valid;
alter table dialogue validate constraint dialogue_came_from_fkey;
create index dialogue_by_origin on dialogue (organisation_id, came_from_dialogue_id)
    where came_from_dialogue_id is not null;
