package nl.buurtdialoog.desk;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.text.Normalizer;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a volunteer types to find who calls: the beginnings of words of a name in any order, or the last digits of a
 * number. Sent in a body and not in an address, because names and numbers stand in no address (api-rules 17).
 *
 * @param sort who came last first, unless it says otherwise
 * @param cursor the {@code next} of the page before, of a search by name
 */
public record ParticipantSearch(
        @NotBlank @Size(max = 120) String q,
        @Nullable ParticipantSort sort,
        @Nullable UUID cursor) {

    private static final int DIGITS_TO_GO_BY = 3;
    private static final Pattern ACCENTS = Pattern.compile("[\\u0300-\\u036f]+");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
    private static final Pattern NUMBER = Pattern.compile("[-+()\\d\\s]+");

    /** As PostgreSQL's text search wants it, every word a beginning; null when a number is asked. */
    @Nullable
    String words() {
        var plain = ACCENTS.matcher(Normalizer.normalize(q, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        var words = NO_WORD.matcher(plain).replaceAll(" ").strip();
        return asksNumber() || words.isEmpty() ? null : words.replace(" ", ":* & ") + ":*";
    }

    /** The digits to end with, without what stands before a number at home ({@code 0}) and abroad differs. */
    @Nullable
    String lastDigits() {
        var digits = q.replaceAll("\\D", "");
        var wholeNumber = digits.length() > 8;
        return asksNumber() && digits.length() >= DIGITS_TO_GO_BY
                ? (wholeNumber ? digits.replaceFirst("^0+(31)?", "") : digits)
                : null;
    }

    /** What somebody's address or number begins with, when no name is asked. */
    @Nullable
    String beginning() {
        return q.contains("@") || q.chars().anyMatch(Character::isDigit) ? q.strip() : null;
    }

    boolean byName() {
        return sort == ParticipantSort.NAME;
    }

    private boolean asksNumber() {
        return NUMBER.matcher(q).matches();
    }
}
