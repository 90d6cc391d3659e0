package nl.buurtdialoog.shared;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.type.LogicalType;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Reads JSON as it was meant, or not at all: what would be guessed, dropped or cut off otherwise (an unknown property, a
 * second one of the same name, 5.9 for a whole number, "5" for 5) is a mistake that the caller should hear of.
 */
@Singleton
class StrictJson implements ObjectMapperCustomizer {

    /** Our deepest message has five levels, and our longest text 10,000 characters. */
    private static final StreamReadConstraints BOUNDS = StreamReadConstraints.builder()
            .maxNestingDepth(32)
            .maxStringLength(100_000)
            .maxNumberLength(50)
            .maxNameLength(200)
            .build();

    /** After the framework's own, whose readers of dates would win otherwise. */
    @Override
    public int priority() {
        return Integer.MIN_VALUE;
    }

    @Override
    @SuppressWarnings("deprecation") // the builder that replaces it cannot be had: the mapper is made already
    public void customize(ObjectMapper mapper) {
        mapper.getFactory().setStreamReadConstraints(BOUNDS);
        // JSON is UTF-8 (RFC 8259, 8.1): nothing else is guessed at, and a byte order mark is refused.
        mapper.getFactory().disable(JsonFactory.Feature.CHARSET_DETECTION);
        mapper.getFactory().enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);
        mapper.enable(
                DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
                DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
                DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS,
                DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY);
        mapper.disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT);
        mapper.configure(MapperFeature.ALLOW_COERCION_OF_SCALARS, false);
        mapper.disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);
        mapper.coercionConfigDefaults().setCoercion(CoercionInputShape.EmptyString, CoercionAction.Fail);
        var text = mapper.coercionConfigFor(LogicalType.Textual);
        text.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail);
        text.setCoercion(CoercionInputShape.Float, CoercionAction.Fail);
        text.setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail);
        mapper.registerModule(values());
    }

    private static SimpleModule values() {
        return new SimpleModule("values")
                .addDeserializer(String.class, new PlainText())
                .addDeserializer(Double.class, new FiniteNumber())
                .addDeserializer(double.class, new FiniteNumber())
                .addDeserializer(Instant.class, new TextValue<>(Instant.class, TextValue::instant, "not-a-moment"))
                .addDeserializer(LocalDate.class, new TextValue<>(LocalDate.class, TextValue::date, "not-a-date"))
                .addDeserializer(UUID.class, new TextValue<>(UUID.class, TextValue::uuid, "not-an-id"));
    }
}
