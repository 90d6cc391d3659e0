package nl.buurtdialoog.privacy;

import java.time.Instant;
import java.util.List;
import nl.buurtdialoog.contact.Contact;
import nl.buurtdialoog.shared.Language;

/**
 * Everything that an organisation keeps of one person, for that person.
 *
 * @param organisation whose file it is; another organisation may keep one of its own
 * @param registrations the furthest ahead first
 * @param standingRegistrations the cycles they always come to
 * @param messages what they were told, the newest first
 * @param parts what they do for dialogues
 * @param actions what they carry that a group agreed
 * @param steps that they wrote steps, and of which kind
 * @param coreGroups which cycles they carry
 * @param invitations to which cycles they invite neighbours
 * @param sightings who of the organisation or its partners saw or changed this, and what for, in the last two years
 */
public record PersonalFile(
        String organisation,
        String name,
        Contact contact,
        Language language,
        Instant knownSince,
        List<ConsentOnFile> consents,
        List<RegistrationOnFile> registrations,
        List<StandingOnFile> standingRegistrations,
        List<MessageOnFile> messages,
        List<InterestOnFile> interests,
        List<TableOfferOnFile> tableOffers,
        List<PartOnFile> parts,
        List<ActionOnFile> actions,
        List<StepOnFile> steps,
        List<CoreGroupOnFile> coreGroups,
        List<InvitingOnFile> invitations,
        List<SightingOnFile> sightings) {}
