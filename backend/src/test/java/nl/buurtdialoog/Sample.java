package nl.buurtdialoog;

import java.util.UUID;
import nl.buurtdialoog.registration.InvitationCode;

/**
 * One row of everything an organisation has, put straight into the tables: for tests about who may see a row, which need
 * no rules of how it comes to be.
 */
public final class Sample {

    public final UUID organisation;
    public final UUID neighbourhood = UUID.randomUUID();
    public final UUID venue = UUID.randomUUID();
    public final UUID room = UUID.randomUUID();
    public final UUID theme = UUID.randomUUID();
    public final UUID campaign = UUID.randomUUID();
    public final UUID cycle = UUID.randomUUID();
    public final UUID coreGroupMember = UUID.randomUUID();
    public final UUID keyFigure = UUID.randomUUID();
    public final String invitation = InvitationCode.next();
    public final UUID careTask = UUID.randomUUID();
    public final UUID idea = UUID.randomUUID();
    public final UUID standing = UUID.randomUUID();
    public final UUID dialogue = UUID.randomUUID();
    public final UUID participant = UUID.randomUUID();
    public final UUID registration = UUID.randomUUID();
    /** Somebody else, who came to nothing yet. */
    public final UUID other = UUID.randomUUID();

    public final UUID person = UUID.randomUUID();
    public final UUID message = UUID.randomUUID();
    public final UUID call = UUID.randomUUID();
    public final UUID teamMember = UUID.randomUUID();
    public final UUID letter = UUID.randomUUID();
    public final UUID hold = UUID.randomUUID();
    public final UUID offer = UUID.randomUUID();
    public final UUID partnerClient = UUID.randomUUID();
    public final UUID stoppedClient = UUID.randomUUID();
    public final UUID partnerRegistration = UUID.randomUUID();
    public final UUID member = UUID.randomUUID();
    public final UUID supportRequest = UUID.randomUUID();
    public final UUID webhook = UUID.randomUUID();
    public final UUID delivery = UUID.randomUUID();
    public final UUID action = UUID.randomUUID();
    public final UUID actionOwner = UUID.randomUUID();
    public final UUID step = UUID.randomUUID();
    public final UUID toolkitTheme = UUID.randomUUID();
    public final UUID article = UUID.randomUUID();
    public final UUID picture = UUID.randomUUID();
    public final UUID printSet = UUID.randomUUID();
    public final UUID postcards = UUID.randomUUID();
    public final UUID proposal = UUID.randomUUID();
    public final UUID agreement = UUID.randomUUID();
    public final UUID follower = UUID.randomUUID();
    public final UUID helpOffer = UUID.randomUUID();
    public final UUID initiative = UUID.randomUUID();
    public final UUID trajectory = UUID.randomUUID();
    public final UUID initiativeOrigin = UUID.randomUUID();
    public final UUID adviceProgramme = UUID.randomUUID();
    public final UUID adviser = UUID.randomUUID();
    public final UUID lesson = UUID.randomUUID();
    public final UUID followUpCall = UUID.randomUUID();

    private final StringBuilder sql = new StringBuilder();

    private Sample(UUID organisation) {
        this.organisation = organisation;
    }

    /** With a dialogue in this status, a week from now. */
    public static Sample of(UUID organisation, String dialogueStatus) {
        var sample = new Sample(organisation);
        sample.places();
        sample.cycle();
        sample.dialogue(dialogueStatus);
        sample.people();
        sample.always();
        sample.held();
        sample.wishes();
        sample.offered();
        sample.carried();
        sample.seen();
        sample.partners();
        sample.withdrawn();
        sample.colleagues();
        sample.agreed();
        sample.ticked();
        sample.written();
        sample.sentAndProposed();
        sample.asked();
        sample.advised();
        sample.called();
        Given.asOwner(sample.sql.toString());
        return sample;
    }

    /** The ids of things that were never there. */
    public static Sample nowhere(UUID organisation) {
        return new Sample(organisation);
    }

    private void places() {
        insert("neighbourhood (id, organisation_id, name, municipality)", neighbourhood, "'Lombok', 'Utrecht'");
        insert(
                "venue (id, organisation_id, neighbourhood_id, name, street, house_number, postcode, town, step_free,"
                        + " accessible_toilet, hearing_loop)",
                venue,
                "'%s', 'Buurthuis', 'Kanaalstraat', '1', '3531 CA', 'Utrecht', true, true, false"
                        .formatted(neighbourhood));
        insert(
                "room (id, organisation_id, venue_id, name, seats, position)",
                room,
                "'%s', 'Zaal', 30, 0".formatted(venue));
        insert(
                "theme (id, organisation_id, name, questions)",
                theme,
                "'Thuis', '[{\"round\":\"DREAMS\",\"text\":\"Waar droom je van?\"}]'");
        insert(
                "campaign (id, organisation_id, name, starts_on, ends_on)",
                campaign,
                "'Week', current_date, current_date + 14");
    }

    private void cycle() {
        insert(
                "cycle (id, organisation_id, name, neighbourhood_id, venue_id, theme_id, format, language, tables,"
                        + " seats_per_table, duration_minutes, rule, began_on, start_time, created_at)",
                cycle,
                "'Lombok in gesprek', '%s', '%s', '%s', 'APPRECIATIVE', 'NL', 1, 6, 120, 'FREQ=WEEKLY;INTERVAL=8',"
                                .formatted(neighbourhood, venue, theme)
                        + " current_date, '19:30', now()");
    }

    private void dialogue(String status) {
        insert(
                "dialogue (id, organisation_id, title, theme_id, format, language, starts_at, ends_at, venue_id,"
                        + " neighbourhood_id, tables, seats_per_table, questions, children_welcome, co_organisers,"
                        + " registration_closes_at, status, cancellation_reason, created_at, updated_at)",
                dialogue,
                "'Thuis in Lombok', '%s', 'APPRECIATIVE', 'NL', now() + interval '7 days', now() + interval '7 days 2 hours',"
                                .formatted(theme)
                        + " '%s', '%s', 1, 6, '[]', true, '{}', now() + interval '6 days', '%s', %s, now(), now()"
                                .formatted(
                                        venue,
                                        neighbourhood,
                                        status,
                                        status.equals("CANCELLED") ? "'Zaal dicht'" : "null"));
        sql.append("insert into dialogue_seats (dialogue_id, organisation_id, seats, seats_taken)"
                + " values ('%s', '%s', 6, 1);".formatted(dialogue, organisation));
    }

    private void always() {
        insert(
                "standing_registration (id, organisation_id, cycle_id, participant_id, via, since, needs, needs_said_at)",
                standing,
                "'%s', '%s', 'PHONE', now(), '{\"stepFree\":true}', now()".formatted(cycle, participant));
        insert(
                "standing_turn (id, organisation_id, standing_registration_id, edition_number, registration_id)",
                UUID.randomUUID(),
                "'%s', 9, '%s'".formatted(standing, registration));
    }

    private void held() {
        insert(
                "seat_hold (id, organisation_id, dialogue_id, held_for, seats, expires_at, held_at)",
                hold,
                "'%s', 'De buren van Fatima', 2, now() + interval '5 days', now()".formatted(dialogue));
    }

    private void offered() {
        insert(
                "table_offer (id, organisation_id, offerer_id, whereabouts, place, people, language, via, status,"
                        + " offered_at)",
                offer,
                "'%s', 'Kanaalstraat', 'HOME', 8, 'NL', 'WEB', 'NEW', now()".formatted(participant));
        insert(
                "conversation (id, organisation_id, table_offer_id, spoken_by, spoken_at, words)",
                UUID.randomUUID(),
                "'%s', 'Carla', now(), 'Dinsdag om zeven uur'".formatted(offer));
        insert(
                "table_guest (id, organisation_id, table_offer_id, registration_id)",
                UUID.randomUUID(),
                "'%s', '%s'".formatted(offer, registration));
    }

    private void agreed() {
        insert(
                "action (id, organisation_id, neighbourhood_id, kind, title, status, help_shown, agreed_at)",
                action,
                "'%s', 'CONNECTING', 'Samen koffie', 'HELP_NEEDED', true, now() - interval '40 days'"
                        .formatted(neighbourhood));
        insert(
                "action_owner (id, organisation_id, action_id, part, participant_id, name, contact_kind, contact_value,"
                        + " language, created_at)",
                actionOwner,
                "'%s', 'OWNER', '%s', 'Riet', 'EMAIL', 'riet@voorbeeld.nl', 'NL', now()"
                        .formatted(action, participant));
        insert(
                "action_line (id, organisation_id, action_id, kind, words, said_at)",
                UUID.randomUUID(),
                "'%s', 'NOTE', 'Het plein is vrij', now()".formatted(action));
    }

    private void asked() {
        insert(
                "partner_agreement (id, organisation_id, neighbourhood_id, party, party_name, partner_client_id,"
                        + " contact_name, contact_kind, contact_value, language, request, status, asked_at)",
                agreement,
                "'%s', 'MUNICIPALITY', 'Gemeente', '%s', 'Wim', 'EMAIL', 'wim@voorbeeld.nl', 'NL', 'Een bankje', 'ASKED',"
                                .formatted(neighbourhood, partnerClient)
                        + " now() - interval '40 days'");
        insert(
                "action_follower (id, organisation_id, action_id, name, contact_kind, contact_value, language,"
                        + " follows_since)",
                follower,
                "'%s', 'Wim', 'EMAIL', 'wim@voorbeeld.nl', 'NL', now()".formatted(action));
        insert(
                "help_offer (id, organisation_id, action_id, name, contact_kind, contact_value, words, offered_at)",
                helpOffer,
                "'%s', 'Wim', 'EMAIL', 'wim@voorbeeld.nl', 'Een zaal', now()".formatted(action));
    }

    private void advised() {
        insert(
                "initiative (id, organisation_id, name, place, region, activities, volunteers, participants, created_at)",
                initiative,
                "'Soep op straat', 'Lombok', 'Utrecht', 'Samen eten', 'UP_TO_5', 'FROM_6_TO_15', now()");
        insert(
                "initiative_contact (id, organisation_id, initiative_id, turn, name, contact_kind, contact_value,"
                        + " language, consent_version, consent_via, consented_at)",
                UUID.randomUUID(),
                "'%s', 'FIRST', 'Sanne', 'EMAIL', 'sanne@voorbeeld.nl', 'NL', '2026-11', 'WEB', now()"
                        .formatted(initiative));
        insert(
                "initiative_origin (id, organisation_id, initiative_id, action_id)",
                initiativeOrigin,
                "'%s', '%s'".formatted(initiative, action));
        insert(
                "advice_programme (id, organisation_id, name, begins_on, ends_on, target, regions, milestones)",
                adviceProgramme,
                "'Veertig keer advies', current_date - 30, current_date + 300, 40, '[]', '[]'");
        insert(
                "adviser (id, organisation_id, account_id, trained_on, most, languages, regions)",
                adviser,
                "'%s', current_date - 10, 5, '{NL}', '{}'".formatted(member));
        insert(
                "trajectory (id, organisation_id, programme_id, initiative_id, applied_via, partner_client_id, question,"
                        + " wanted_way, language, applied_at, answer, answered_at, adviser_id, matched_at, step)",
                trajectory,
                "'%s', '%s', 'PARTNER', '%s', 'Hoe verder?', 'ONLINE', 'NL', now() - interval '80 days', 'ACCEPTED', now(),"
                                .formatted(adviceProgramme, initiative, partnerClient)
                        + " '%s', now(), 'CALL'".formatted(adviser));
        insert(
                "trajectory_conversation (id, organisation_id, trajectory_id, way, starts_at, attendees, notes)",
                UUID.randomUUID(),
                "'%s', 'ONLINE', now() - interval '60 days', '{Sanne}', '[{\"topic\":\"NEXT\",\"words\":\"Samen koken\"}]'"
                        .formatted(trajectory));
    }

    private void ticked() {
        insert(
                "step (id, organisation_id, dialogue_id, participant_id, kind, state, ask_on)",
                step,
                "'%s', '%s', 0, 0, current_date + 21".formatted(dialogue, participant));
    }

    private void written() {
        insert("toolkit_theme (id, organisation_id, name, position)", toolkitTheme, "'Beginnen', 0");
        insert(
                "toolkit_article (id, organisation_id, theme_id, reference, language, created_at, updated_at)",
                article,
                "'%s', 'soep-op-straat', 'NL', now(), now()".formatted(toolkitTheme));
        insert(
                "toolkit_version (id, organisation_id, article_id, number, status, title, summary, body, reason,"
                        + " written_at, published_at)",
                UUID.randomUUID(),
                "'%s', 1, 'PUBLISHED', 'Soep op straat', '', 'Schep op.', 'Begin', now(), now()".formatted(article));
        insert(
                "toolkit_word (id, organisation_id, article_id, word, stem, weight)",
                UUID.randomUUID(),
                "'%s', 'soep', 'soep', 6".formatted(article));
        insert("toolkit_picture (id, organisation_id, jpeg, width, height, added_at)", picture, "'\\xff', 1, 1, now()");
    }

    private void sentAndProposed() {
        insert(
                "print_set (id, organisation_id, chosen, made_at)",
                printSet,
                "'[{\"articleId\":\"%s\",\"number\":1}]', now()".formatted(article));
        insert(
                "postcard_order (id, organisation_id, name, street, house_number, postcode, town, ordered_at)",
                postcards,
                "'Joke Postma', 'Kanaalstraat', '7', '3531 CA', 'Utrecht', now()");
        insert(
                "article_proposal (id, organisation_id, title, body, language, source_name, status, proposed_by,"
                        + " proposed_at)",
                proposal,
                "'Soep helpt', 'Schep op.', 'NL', 'Joke Postma', 'OPEN', '%s', now()".formatted(member));
    }

    private void partners() {
        insert(
                "partner_client (id, organisation_id, client_id, name, created_at)",
                partnerClient,
                "'partner-%s', 'Bibliotheek', now()".formatted(partnerClient));
        insert(
                "partner_client (id, organisation_id, client_id, name, created_at, stopped_at)",
                stoppedClient,
                "'partner-%s', 'Welzijn', now(), now()".formatted(stoppedClient));
        insert(
                "partner_use (id, organisation_id, partner_client_id, used_on, requests, last_at)",
                UUID.randomUUID(),
                "'%s', current_date, 3, now()".formatted(partnerClient));
        insert(
                "partner_registration (id, organisation_id, partner_client_id, dialogue_id, people, number_said,"
                        + " registered_at, changed_at)",
                partnerRegistration,
                "'%s', '%s', 1, 1, now(), now()".formatted(partnerClient, dialogue));
        insert(
                "partner_count (id, organisation_id, partner_client_id, dialogue_id, people, placed, cancelled, came)",
                UUID.randomUUID(),
                "'%s', '%s', 1, 1, 0, 1".formatted(stoppedClient, dialogue));
        insert(
                "webhook (id, organisation_id, partner_client_id, url, types, secret_generation, last_sequence, created_at)",
                webhook,
                "'%s', 'http://127.0.0.1:9/hook', '{DIALOGUE_MOVED}', 1, 1, now()".formatted(partnerClient));
        insert(
                "webhook_delivery (id, organisation_id, webhook_id, sequence, type, about_id, happened_at, status)",
                delivery,
                "'%s', 1, 'DIALOGUE_MOVED', '%s', now(), 'FAILED'".formatted(webhook, dialogue));
    }

    private void withdrawn() {
        sql.append("insert into withdrawn_dialogue (dialogue_id, organisation_id, withdrawn_at)"
                + " values ('%s', '%s', now());".formatted(UUID.randomUUID(), organisation));
    }

    private void colleagues() {
        sql.append("insert into account (id, subject, name, email, created_at)"
                + " values ('%1$s', '%1$s', 'Els', 'els@voorbeeld.nl', now());".formatted(member));
        insert(
                "membership (id, organisation_id, account_id, roles, since)",
                member,
                "'%s', '{TRAINER}', now()".formatted(member));
        insert(
                "support_access (id, organisation_id, account_id, reason, asked_at)",
                supportRequest,
                "'%s', 'De lijst doet raar', now()".formatted(member));
    }

    private void people() {
        insert(
                "participant (id, organisation_id, name, contact_kind, contact_value, language, created_at)",
                participant,
                "'Riet', 'EMAIL', 'riet@voorbeeld.nl', 'NL', now()");
        insert(
                "participant (id, organisation_id, name, contact_kind, contact_value, language, created_at)",
                other,
                "'Willemijn', 'NONE', null, 'NL', now()");
        insert(
                "registration (id, organisation_id, dialogue_id, contact_person_id, code, status, via, language,"
                        + " registered_at, invitation)",
                registration,
                "'%s', '%s', 'ABC-234', 'CONFIRMED', 'WEB', 'NL', now(), 'BUURT2'".formatted(dialogue, participant));
        insert(
                "registration_person (id, organisation_id, registration_id, dialogue_id, participant_id, position)",
                person,
                "'%s', '%s', '%s', 0".formatted(registration, dialogue, participant));
        insert(
                "team_member (id, organisation_id, dialogue_id, part, name, contact_kind, contact_value, language,"
                        + " created_at)",
                teamMember,
                "'%s', 'VENUE_HOST', 'Fatima', 'EMAIL', 'fatima@voorbeeld.nl', 'NL', now()".formatted(dialogue));
        insert(
                "consent (id, organisation_id, participant_id, purpose, text_version, language, via, given_at)",
                UUID.randomUUID(),
                "'%s', 'TAKING_PART', '1', 'NL', 'WEB', now()".formatted(participant));
        insert(
                "message (id, organisation_id, template, about_id, dialogue_id, channel, status, created_at)",
                message,
                "'REGISTRATION_CONFIRMED', '%s', '%s', 'EMAIL', 'SENT', now()".formatted(registration, dialogue));
        insert(
                "message (id, organisation_id, template, about_id, dialogue_id, channel, status, created_at)",
                call,
                "'DIALOGUE_CANCELLED', '%s', '%s', 'CALL', 'SENT', now()".formatted(registration, dialogue));
        insert(
                "message (id, organisation_id, template, about_id, dialogue_id, channel, status, created_at)",
                letter,
                "'REGISTRATION_CONFIRMED', '%s', '%s', 'LETTER', 'SENT', now()".formatted(registration, dialogue));
    }

    private void carried() {
        insert(
                "core_group_member (id, organisation_id, cycle_id, kind, name, contact_kind, contact_value, language,"
                        + " joined_at)",
                coreGroupMember,
                "'%s', 'VOLUNTEER', 'Kwame', 'EMAIL', 'kwame@voorbeeld.nl', 'NL', now()".formatted(cycle));
        insert(
                "key_figure (id, organisation_id, cycle_id, name, contact_kind, contact_value, language, code, joined_at)",
                keyFigure,
                "'%s', 'Sevda', 'EMAIL', 'sevda@voorbeeld.nl', 'NL', '%s', now()".formatted(cycle, invitation));
        insert(
                "care_task (id, organisation_id, cycle_id, dialogue_id, kind, status, member_id)",
                careTask,
                "'%s', '%s', 'RECRUITMENT', 'TAKEN', '%s'".formatted(cycle, dialogue, coreGroupMember));
        insert(
                "idea (id, organisation_id, cycle_id, words, source, status, noted_at)",
                idea,
                "'%s', 'Samen eten', 'STREET', 'OPEN', now()".formatted(cycle));
        insert(
                "evening_note (id, organisation_id, cycle_id, coffee)",
                UUID.randomUUID(),
                "'%s', 'De kast links'".formatted(cycle));
    }

    private void seen() {
        insert(
                "audit_entry (id, organisation_id, at, act, purpose, participant_id)",
                UUID.randomUUID(),
                "now(), 'READ', 'GUEST_LIST', '%s'".formatted(participant));
    }

    private void wishes() {
        var interest = UUID.randomUUID();
        insert(
                "interest (id, organisation_id, neighbourhood_id, contact_kind, contact_value, language, via,"
                        + " consent_version, noted_at)",
                interest,
                "'%s', 'EMAIL', 'riet@voorbeeld.nl', 'NL', 'WEB', '1', now()".formatted(neighbourhood));
        insert(
                "interest_told (id, organisation_id, interest_id, dialogue_id, told_at)",
                UUID.randomUUID(),
                "'%s', '%s', now()".formatted(interest, dialogue));
        insert(
                "own_words (id, organisation_id, template, language, opening)",
                UUID.randomUUID(),
                "'REMINDER', 'NL', 'Neem je buren mee.'");
    }

    private void called() {
        insert(
                "advice_version (id, organisation_id, trajectory_id, number, title, body, written_by, written_at, sent_by,"
                        + " sent_at)",
                UUID.randomUUID(),
                "'%s', 1, 'Begin klein', 'Nodig zelf uit.', '%2$s', now(), '%2$s', now() - interval '7 weeks'"
                        .formatted(trajectory, member));
        insert(
                "follow_up_call (id, organisation_id, trajectory_id, result, called_by, called_at)",
                followUpCall,
                "'%s', 'NOT_REACHED', '%s', now()".formatted(trajectory, member));
        insert(
                "trajectory_lesson (id, organisation_id, trajectory_id, title, body, learned_by, learned_at)",
                lesson,
                "'%s', 'Begin klein', 'Een pan soep is genoeg.', '%s', now()".formatted(trajectory, member));
    }

    private void insert(String columns, UUID id, String values) {
        sql.append("insert into %s values ('%s', '%s', %s);".formatted(columns, id, organisation, values));
    }
}
