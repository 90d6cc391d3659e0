package nl.buurtdialoog.shared;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonMappingException;

/** A value in JSON that does not fit where it stands, with the code of that mistake. */
class UnfitValue extends JsonMappingException {

    final String code;

    UnfitValue(JsonParser parser, String code) {
        super(parser, code);
        this.code = code;
    }
}
