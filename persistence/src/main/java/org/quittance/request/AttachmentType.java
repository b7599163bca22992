package org.quittance.request;

import java.util.Optional;
import java.util.stream.Stream;

/** What can be attached, told by the first bytes: neither a name nor what a browser says counts. */
public enum AttachmentType {
    PDF("application/pdf", "pdf", '%', 'P', 'D', 'F', '-'),
    JPEG("image/jpeg", "jpg", 0xff, 0xd8, 0xff),
    PNG("image/png", "png", 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n');

    private final String mediaType;
    private final String ending;
    private final int[] first;

    AttachmentType(String mediaType, String ending, int... first) {
        this.mediaType = mediaType;
        this.ending = ending;
        this.first = first;
    }

    public static Optional<AttachmentType> of(byte[] content) {
        return Stream.of(values()).filter(type -> type.begins(content)).findFirst();
    }

    private boolean begins(byte[] content) {
        if (content.length <= first.length) {
            return false;
        }
        for (int i = 0; i < first.length; i++) {
            if ((content[i] & 0xff) != first[i]) {
                return false;
            }
        }
        return true;
    }

    public String mediaType() {
        return mediaType;
    }

    /** A name for it as people know it, with the ending of what it is. */
    String name(String given) {
        String plain = given == null ? "" : given.replaceAll(".*[/\\\\]", "").replaceAll("\\.[A-Za-z]{1,5}$", "")
                .replaceAll("[^\\p{L}\\p{N} ._-]", "-").strip();
        return (plain.isEmpty() ? "document" : plain.substring(0, Math.min(plain.length(), 100))) + "." + ending;
    }
}
