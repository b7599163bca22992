package org.quittance.web.open;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.quittance.web.component.Brand;
import org.quittance.web.component.Letterhead;

/** What a telephone needs to keep the portal among its applications, in the operator's name and colour. */
@WebServlet("/manifest.webmanifest")
public class ManifestServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final int SHORT_NAME = 12;

    @Inject
    private Letterhead operator;
    @Inject
    private Brand brand;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String root = request.getContextPath() + "/";
        ObjectNode manifest = JsonNodeFactory.instance.objectNode()
                .put("id", root).put("start_url", root).put("scope", root)
                .put("name", operator.getName()).put("short_name", shortName(operator.getName()))
                .put("lang", "fr").put("display", "standalone")
                .put("theme_color", brand.getColor()).put("background_color", "#ffffff");
        ArrayNode icons = manifest.putArray("icons");
        icons.add(icon(root + "icons/icon-192.png", "192x192", "any"));
        icons.add(icon(root + "icons/icon-512.png", "512x512", "any"));
        icons.add(icon(root + "icons/icon-maskable.png", "512x512", "maskable"));
        response.setContentType("application/manifest+json;charset=UTF-8");
        response.setHeader("Cache-Control", "public, max-age=86400");
        response.getWriter().write(manifest.toString());
    }

    private static ObjectNode icon(String address, String sizes, String purpose) {
        return JsonNodeFactory.instance.objectNode().put("src", address).put("sizes", sizes).put("type", "image/png")
                .put("purpose", purpose);
    }

    /** What stands below an icon: a whole name, or as many of its words as fit. */
    static String shortName(String name) {
        StringBuilder fits = new StringBuilder();
        for (String word : name.split(" ")) {
            if (fits.length() + word.length() + 1 > SHORT_NAME) {
                break;
            }
            fits.append(fits.isEmpty() ? "" : " ").append(word);
        }
        return fits.isEmpty() ? name.substring(0, Math.min(SHORT_NAME, name.length())) : fits.toString();
    }
}
