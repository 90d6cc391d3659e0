package nl.buurtdialoog.toolkit;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * A picture to add.
 *
 * @param content a JPEG or PNG in Base64, without line breaks
 */
public record NewPicture(@NotBlank @Size(max = 1_900_000) String content) {}
