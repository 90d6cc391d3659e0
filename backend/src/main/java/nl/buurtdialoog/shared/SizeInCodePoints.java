package nl.buurtdialoog.shared;

import io.quarkus.hibernate.validator.ValidatorFactoryCustomizer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.constraints.Size;
import java.lang.reflect.Array;
import java.util.Collection;
import java.util.Map;
import org.hibernate.validator.BaseHibernateValidatorConfiguration;
import org.jspecify.annotations.Nullable;

/**
 * {@code @Size} as people count: an emoji is one character, though Java needs two of its own for it. The document's
 * {@code maxLength} counts so too (JSON Schema counts code points).
 */
public class SizeInCodePoints implements ConstraintValidator<Size, Object> {

    private int min;
    private int max;

    @Override
    public void initialize(Size size) {
        min = size.min();
        max = size.max();
    }

    @Override
    public boolean isValid(@Nullable Object value, ConstraintValidatorContext context) {
        return value == null || (count(value) >= min && count(value) <= max);
    }

    static int count(Object value) {
        return switch (value) {
            case CharSequence text -> Character.codePointCount(text, 0, text.length());
            case Collection<?> items -> items.size();
            case Map<?, ?> entries -> entries.size();
            default -> Array.getLength(value);
        };
    }

    /** Puts it in the place of the validators that count otherwise. */
    @ApplicationScoped
    static class Everywhere implements ValidatorFactoryCustomizer {

        @Override
        public void customize(BaseHibernateValidatorConfiguration<?> configuration) {
            var mapping = configuration.createConstraintMapping();
            mapping.constraintDefinition(Size.class)
                    .includeExistingValidators(false)
                    .validatedBy(SizeInCodePoints.class);
            configuration.addMapping(mapping);
        }
    }
}
