package org.quittance.operator.importing;

import jakarta.ejb.ApplicationException;

/** Nothing of the upload was kept. */
@ApplicationException(rollback = true)
public class UploadTooLargeException extends Exception {

    UploadTooLargeException(long most) {
        super("a file may have " + most + " bytes");
    }
}
