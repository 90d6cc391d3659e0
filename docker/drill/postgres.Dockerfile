# Stands in for the public image of PostgreSQL 18: the server that the tests use too, and the folders and first start of that image.
FROM drill-debian
COPY postgres.txz first-start.sh /tmp/
RUN mkdir -p /opt/postgres /var/lib/postgresql && tar -xJf /tmp/postgres.txz -C /opt/postgres && rm /tmp/postgres.txz \
    && install -m 755 /tmp/first-start.sh /usr/local/bin/first-start \
    && mkdir -p /var/run/postgresql && (id postgres >/dev/null 2>&1 || useradd --system --uid 999 postgres) && chown postgres /var/lib/postgresql /var/run/postgresql
USER postgres
ENTRYPOINT ["first-start"]
