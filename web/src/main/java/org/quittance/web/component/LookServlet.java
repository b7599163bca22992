package org.quittance.web.component;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.quittance.operator.Operator;
import org.quittance.operator.Settings;

/**
 * How the operator is recognised on pages and in mails: its colour as custom properties, and its logo. Their addresses bear a
 * version, so browsers keep them for a year; what stands in a mail of before leads to the logo of today.
 */
@WebServlet("/look/*")
public class LookServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Brand brand;
    @Inject
    private transient Settings settings;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = String.valueOf(request.getPathInfo());
        Optional<byte[]> logo = settings.operator().look().logo().map(Operator.Logo::png);
        if (path.equals("/brand.css")) {
            send(response, "text/css;charset=UTF-8", brand.getStyle().getBytes(StandardCharsets.UTF_8));
        } else if (path.equals("/logo.png") && logo.isPresent()) {
            send(response, "image/png", logo.get());
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static void send(HttpServletResponse response, String type, byte[] content) throws IOException {
        response.setContentType(type);
        response.setContentLength(content.length);
        response.setHeader("Cache-Control", "public, max-age=31536000");
        response.getOutputStream().write(content);
    }
}
