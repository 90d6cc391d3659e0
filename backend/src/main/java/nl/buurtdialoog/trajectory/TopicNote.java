package nl.buurtdialoog.trajectory;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** What was said about one topic. The form asks for no names. */
public record TopicNote(
        @NotNull ConversationTopic topic,
        @NotBlank @Size(max = 4000) String words) {}
