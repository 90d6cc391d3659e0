package nl.buurtdialoog.message;

import java.util.List;

/** What is said on one occasion, in every language, to somebody who does not exist. */
public record TemplatePreview(MessageTemplate template, List<TemplateSample> samples) {}
