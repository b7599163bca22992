package org.quittance.web.open;

import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Objects;
import org.quittance.document.Sha256;

/**
 * Takes a file to compare and goes on to the page with its digest. The file is neither kept nor looked into, and nothing
 * is changed: so a plain form may send it, without session or state.
 */
@WebServlet("/verify/file")
@MultipartConfig(maxFileSize = VerifyFileServlet.MOST_BYTES, maxRequestSize = VerifyFileServlet.MOST_BYTES + 4_096L)
public class VerifyFileServlet extends HttpServlet {

    static final int MOST_BYTES = 10 << 20;
    private static final long serialVersionUID = 1L;
    private static final int BLOCK = 16_384;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        try {
            Part file = request.getPart("file");
            String code = Objects.toString(request.getParameter("code"), "");
            String digest = file == null || file.getSize() == 0 ? "" : "&sha256=" + digest(file);
            response.sendRedirect(request.getContextPath() + "/verify?code="
                    + URLEncoder.encode(code, StandardCharsets.UTF_8) + digest);
        } catch (IllegalStateException tooLarge) {
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        }
    }

    private static String digest(Part file) throws IOException {
        MessageDigest digest = Sha256.digest();
        byte[] block = new byte[BLOCK];
        try (InputStream in = file.getInputStream()) {
            for (int read = in.read(block); read >= 0; read = in.read(block)) {
                digest.update(block, 0, read);
            }
        }
        return Sha256.text(digest.digest());
    }
}
