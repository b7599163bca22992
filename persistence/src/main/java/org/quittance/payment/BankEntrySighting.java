package org.quittance.payment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;

/** An entry was seen at a place of a file. */
@Entity
@Table(name = "bank_entry_sighting")
public class BankEntrySighting {

    /** Counted from 1, in the order of the file. */
    @Embeddable
    public static class Place implements Serializable {

        private static final long serialVersionUID = 1L;

        @Column(name = "file_id")
        private long fileId;
        private long position;

        protected Place() {
        }

        public Place(long fileId, long position) {
            this.fileId = fileId;
            this.position = position;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Place place && fileId == place.fileId && position == place.position;
        }

        @Override
        public int hashCode() {
            return Objects.hash(fileId, position);
        }
    }

    @EmbeddedId
    private Place place;
    @Column(name = "entry_id")
    private long entryId;

    protected BankEntrySighting() {
    }

    BankEntrySighting(long fileId, long position, long entryId) {
        this.place = new Place(fileId, position);
        this.entryId = entryId;
    }
}
