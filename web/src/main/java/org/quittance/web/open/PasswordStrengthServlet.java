package org.quittance.web.open;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.quittance.identity.service.PasswordRule;

/**
 * What the rule says of a password while it is typed, in one word: {@code GOOD}, or why it would be refused. Nothing is kept,
 * and the form is judged by the same rule once it is sent.
 */
@WebServlet("/password/strength")
public class PasswordStrengthServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String[] known = request.getParameterValues("known");
        response.setContentType("text/plain");
        response.getWriter().print(PasswordRule.weakness(Objects.toString(request.getParameter("password"), ""),
                known == null ? List.of() : Arrays.asList(known)).map(Enum::name).orElse("GOOD"));
    }
}
