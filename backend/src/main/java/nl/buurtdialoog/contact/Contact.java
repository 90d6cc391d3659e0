package nl.buurtdialoog.contact;

import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How somebody can be reached, written in one way: mail addresses with their domain in lower case, telephone numbers as
 * E.164 ({@code +31612345678}).
 *
 * @param value null for nobody who can be reached
 */
public record Contact(ContactKind kind, @Nullable String value) {

    /**
     * The value as two people who write it differently would still mean the same. Phones like to begin an address with
     * a capital.
     */
    public @Nullable String key() {
        return value == null ? null : value.toLowerCase(Locale.ROOT);
    }

    /** Whether both lead to the same mailbox, telephone or door. */
    public boolean sameAs(Contact other) {
        return kind == other.kind && value != null && Objects.equals(key(), other.key());
    }

    /** Whether this tells who somebody is, together with a name. Who comes "via" somebody shares it with many. */
    public boolean identifies() {
        return kind != ContactKind.VIA && kind != ContactKind.NONE;
    }

    /** As one writes it on paper here; a telephone number as one dials it. */
    public String written() {
        if (value == null) {
            return "";
        }
        return kind == ContactKind.MOBILE || kind == ContactKind.LANDLINE ? TelephoneNumber.dialled(value) : value;
    }

    /** Enough to recognise it by for who knows it, too little to reach somebody with. */
    public String masked() {
        if (value == null) {
            return "";
        }
        return switch (kind) {
            case EMAIL ->
                value.substring(0, value.offsetByCodePoints(0, 1)) + "…" + value.substring(value.indexOf('@'));
            case MOBILE, LANDLINE -> "…" + value.substring(value.length() - 2);
            case POST, VIA, NONE -> "…";
        };
    }

    /** Addresses stay out of logs, also by accident. */
    @Override
    public String toString() {
        return kind.name();
    }
}
