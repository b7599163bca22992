package org.quittance.request.service;

import java.io.Serializable;

/** A file that comes with a request as it is sent. @param name as the customer calls it */
public record Enclosure(String name, byte[] content) implements Serializable {
}
