package nl.buurtdialoog.contact;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import java.util.Optional;
import java.util.Set;

/** Telephone numbers: Dutch ones as people write them here, others with their country ({@code +32 ...}). */
final class TelephoneNumber {

    private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();

    private static final Set<PhoneNumberType> MOBILE =
            Set.of(PhoneNumberType.MOBILE, PhoneNumberType.FIXED_LINE_OR_MOBILE);

    /** What rings at home or at an institution; a number by internet (085, 088) is one too. */
    private static final Set<PhoneNumberType> LANDLINE = Set.of(
            PhoneNumberType.FIXED_LINE,
            PhoneNumberType.FIXED_LINE_OR_MOBILE,
            PhoneNumberType.VOIP,
            PhoneNumberType.UAN);

    /** The number as E.164, or nothing when it is no number of that kind. */
    static Optional<String> normalise(String text, ContactKind kind) {
        try {
            var number = NUMBERS.parse(text, "NL");
            var wanted = kind == ContactKind.MOBILE ? MOBILE : LANDLINE;
            return NUMBERS.isValidNumber(number) && wanted.contains(NUMBERS.getNumberType(number))
                    ? Optional.of(NUMBERS.format(number, PhoneNumberFormat.E164))
                    : Optional.empty();
        } catch (NumberParseException notANumber) {
            return Optional.empty();
        }
    }

    /** As one dials it here, with spaces: 06 12345678, 00 32 2 555 12 12. Never begins with a plus. */
    static String dialled(String number) {
        try {
            return NUMBERS.formatOutOfCountryCallingNumber(NUMBERS.parse(number, "NL"), "NL");
        } catch (NumberParseException notANumber) {
            return number;
        }
    }

    private TelephoneNumber() {}
}
