package org.coopbriefs.ui;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/** Facts of an edition, as it was kept, in the reader's language. */
interface FactSpeech extends BriefFigures.Words {

    /** "1.347 lưu học sinh Lào". */
    String figure(JsonNode fact);

    /** "Sơn La → Xay Sổm Bun"; empty where it doesn't say. */
    String parties(JsonNode fact);

    /** All of it that a person may correct, by label; the same labels for every fact. */
    Map<String, String> told(JsonNode fact);
}
