package org.quittance.document;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;

/** A piece of a print file, so that nobody ever holds the whole: thousands of letters are hundreds of megabytes. */
@Entity
@Table(name = "print_file_part")
@IdClass(PrintFilePart.Key.class)
public class PrintFilePart {

    @Id
    @Column(name = "run_id")
    private long runId;
    @Id
    private int position;
    private byte[] content;

    protected PrintFilePart() {
    }

    PrintFilePart(long runId, int position, byte[] content) {
        this.runId = runId;
        this.position = position;
        this.content = content;
    }

    byte[] content() {
        return content;
    }

    /** Run and position. */
    public static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private long runId;
        private int position;

        protected Key() {
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.runId == runId && key.position == position;
        }

        @Override
        public int hashCode() {
            return Long.hashCode(runId) * 31 + position;
        }
    }
}
