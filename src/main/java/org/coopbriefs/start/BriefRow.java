package org.coopbriefs.start;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;

/**
 * A compiled brief as the first start shows it; {@code content} is what it says, as the interface
 * answers it.
 */
record BriefRow(String subject, String period, JsonNode content, Path file) {}
