package org.quittance.metering;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Objects;

/** A line of a file that was not used: its number, why, and its text as far as needed to find it. */
@Entity
@Table(name = "meter_file_error")
public class MeterFileError {

    private static final int TEXT_LENGTH = 300;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "id")
    private Long id;
    @Column(name = "meter_file_id")
    private long fileId;
    @Column(name = "line_number")
    private long lineNumber;
    private String reason;
    private String text;

    protected MeterFileError() {
    }

    /** @param reason key of the message that tells why */
    public MeterFileError(long fileId, long lineNumber, String reason, String text) {
        this.fileId = fileId;
        this.lineNumber = lineNumber;
        this.reason = Objects.requireNonNull(reason);
        String shown = text.replace('\0', ' ');
        this.text = shown.length() > TEXT_LENGTH ? shown.substring(0, TEXT_LENGTH) : shown;
    }
}
