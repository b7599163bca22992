package org.quittance.document;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/**
 * The bytes of a document, in the archive's table of its year; apart from the row that lists read. Whoever reads it names
 * the year too, so that one table is asked and not all.
 */
@Entity
@Table(schema = "archive", name = "document_content")
public class DocumentContent {

    @Id
    @Column(name = "document_id")
    private long documentId;
    @Column(name = "created_year")
    private int createdYear;
    private byte[] content;

    protected DocumentContent() {
    }

    DocumentContent(Document document, byte[] content) {
        this.documentId = document.id();
        this.createdYear = document.createdYear();
        this.content = content.clone();
    }

    byte[] content() {
        return content.clone();
    }
}
