package org.quittance.document;

import java.util.List;

/** Documents were handed out, in this transaction; from now on they are kept as they are. */
public record DocumentsStored(List<Long> ids) {

    public DocumentsStored {
        ids = List.copyOf(ids);
    }
}
