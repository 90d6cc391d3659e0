package nl.buurtdialoog.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import nl.buurtdialoog.dialogue.DialogueCancelled;
import nl.buurtdialoog.dialogue.DialogueMoved;
import nl.buurtdialoog.dialogue.DialoguePublished;
import nl.buurtdialoog.partner.PartnerRegistration;
import nl.buurtdialoog.registration.PeopleForgotten;
import nl.buurtdialoog.registration.RegistrationChanged;
import nl.buurtdialoog.shared.Errands;

/**
 * Hears what happens, and writes down which partners are to be told, in the transaction in which it happens: when that
 * fails nobody is told, and when it holds nobody is forgotten.
 */
@ApplicationScoped
class Crier {

    @Inject
    Clock clock;

    @Inject
    Errands errands;

    /** Who signed them up is told, and no other partner. */
    void hear(@Observes RegistrationChanged event) {
        if (event.introducedBy() != null) {
            PartnerRegistration signUp = PartnerRegistration.findById(event.introducedBy());
            var type = WebhookType.of(event.status());
            Webhook.wanting(event.organisationId(), type).stream()
                    .filter(webhook -> webhook.partnerClientId.equals(signUp.partnerClientId))
                    .forEach(webhook -> tell(webhook, type, signUp.id));
        }
    }

    void hear(@Observes DialoguePublished event) {
        tellAll(WebhookType.DIALOGUE_PUBLISHED, event.organisationId(), event.dialogueId());
    }

    void hear(@Observes DialogueMoved event) {
        tellAll(WebhookType.DIALOGUE_MOVED, event.organisationId(), event.dialogueId());
    }

    void hear(@Observes DialogueCancelled event) {
        tellAll(WebhookType.DIALOGUE_CANCELLED, event.organisationId(), event.dialogueId());
    }

    void hear(@Observes PeopleForgotten event) {
        WebhookDelivery.forget(event.organisationId(), event.introductions());
    }

    /** Has it leave as soon as the transaction holds. */
    void schedule(WebhookDelivery delivery) {
        errands.ask(Courier.TASK, delivery.organisationId, delivery.id);
    }

    private void tellAll(WebhookType type, UUID organisationId, UUID aboutId) {
        Webhook.wanting(organisationId, type).forEach(webhook -> tell(webhook, type, aboutId));
    }

    private void tell(Webhook webhook, WebhookType type, UUID aboutId) {
        var delivery = new WebhookDelivery(webhook, type, aboutId, clock.instant());
        delivery.persist();
        schedule(delivery);
    }
}
