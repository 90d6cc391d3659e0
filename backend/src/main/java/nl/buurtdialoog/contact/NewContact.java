package nl.buurtdialoog.contact;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A contact as somebody types it. */
public record NewContact(
        @NotNull ContactKind kind,
        @Size(max = 300) @Nullable String value) {

    /** What is wrong with it, as the code of a mistake. */
    public Optional<String> mistake() {
        if (kind == ContactKind.NONE) {
            return given().isEmpty() ? Optional.empty() : Optional.of("must-be-empty");
        }
        if (given().isEmpty()) {
            return Optional.of("required");
        }
        return normalised().isPresent() ? Optional.empty() : Optional.of(notA());
    }

    /** The contact in the one way we write it; only of what has no {@link #mistake()}. */
    public Contact contact() {
        return new Contact(kind, normalised().orElse(null));
    }

    private Optional<String> normalised() {
        return switch (kind) {
            case EMAIL -> EmailAddress.normalise(given());
            case MOBILE, LANDLINE -> TelephoneNumber.normalise(given(), kind);
            case POST, VIA -> Optional.of(given().replaceAll("\\s+", " "));
            case NONE -> Optional.empty();
        };
    }

    private String notA() {
        return switch (kind) {
            case EMAIL -> "not-an-email";
            case MOBILE -> "not-a-mobile";
            default -> "not-a-telephone";
        };
    }

    private String given() {
        return value == null ? "" : value.strip();
    }
}
