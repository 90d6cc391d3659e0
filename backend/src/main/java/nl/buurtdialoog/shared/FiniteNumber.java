package nl.buurtdialoog.shared;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;

/** A number that a double can hold: 1e400 is none. */
class FiniteNumber extends StdScalarDeserializer<Double> {

    FiniteNumber() {
        super(Double.class);
    }

    @Override
    public Double deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (!parser.currentToken().isNumeric() || !Double.isFinite(parser.getDoubleValue())) {
            throw new UnfitValue(parser, "not-a-number");
        }
        return parser.getDoubleValue();
    }
}
