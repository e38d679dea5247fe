package org.coopbriefs.brief;

import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import org.coopbriefs.text.DateBasis;
import org.coopbriefs.text.EdtfDate;

/**
 * The article (or an official's document) that a fact was read in.
 *
 * @param outlet newspaper or portal, or null
 * @param published day of publication, or null where it is unknown
 * @param publishedFrom how that was found, or null
 * @param sha256 of the archived bytes, or null
 */
public record Source(
        String id,
        String title,
        String outlet,
        @JsonSerialize(using = ToStringSerializer.class) EdtfDate published,
        DateBasis publishedFrom,
        String address,
        String sha256) {}
