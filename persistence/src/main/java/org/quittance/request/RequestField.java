package org.quittance.request;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** What a customer filled in. */
@Entity
@Table(name = "request_field")
public class RequestField {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "id")
    private Long id;
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "request_id")
    private Request request;
    private int position;
    @Enumerated(EnumType.STRING)
    private RequestItem item;
    private String text;

    protected RequestField() {
    }

    RequestField(Request request, int position, RequestItem item, String text) {
        this.request = request;
        this.position = position;
        this.item = item;
        this.text = text;
    }

    RequestItem item() {
        return item;
    }

    String text() {
        return text;
    }
}
