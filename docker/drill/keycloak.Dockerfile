# Stands in for the public image of Keycloak, with the same folder, user and command.
FROM drill-jre
ADD keycloak.tar.gz /opt/
RUN mv /opt/keycloak-* /opt/keycloak && useradd --system --uid 1000 --no-create-home keycloak && chown -R 1000 /opt/keycloak
USER 1000
ENTRYPOINT ["/opt/keycloak/bin/kc.sh"]
