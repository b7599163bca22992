package org.quittance.web.portal.request;

import jakarta.ejb.EJB;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.quittance.request.service.RequestService;
import org.quittance.web.component.SentFile;

/** Files attached to requests: the signed-in customer’s only. */
@WebServlet("/portal/request/file")
public class FileServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @EJB
    private transient RequestService requests;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        SentFile.send(request, response, requests::file);
    }
}
