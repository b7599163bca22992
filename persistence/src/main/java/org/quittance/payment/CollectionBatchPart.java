package org.quittance.payment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;

/** A piece of the file of a batch, so that nobody ever holds the whole. */
@Entity
@Table(name = "collection_batch_part")
@IdClass(CollectionBatchPart.Key.class)
public class CollectionBatchPart {

    @Id
    @Column(name = "batch_id")
    private long batchId;
    @Id
    private int position;
    private byte[] content;

    protected CollectionBatchPart() {
    }

    CollectionBatchPart(long batchId, int position, byte[] content) {
        this.batchId = batchId;
        this.position = position;
        this.content = content;
    }

    /** Batch and position. */
    public static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private long batchId;
        private int position;

        protected Key() {
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.batchId == batchId && key.position == position;
        }

        @Override
        public int hashCode() {
            return Long.hashCode(batchId) * 31 + position;
        }
    }
}
