# The files of the pages whose names change with their content, for who wants them nearer to people than the application is.
# The pages themselves stay with the application: it fills in their heads, says which exist, and sends their policy.
#   docker build -f docker/pages.Dockerfile -t buurtdialoog-pages .
ARG BASE_IMAGE=docker.io/nginxinc/nginx-unprivileged:1.28
FROM ${BASE_IMAGE}

COPY docker/pages/nginx.conf /etc/nginx/conf.d/default.conf
COPY frontend/dist/assets/ /usr/share/nginx/html/assets/

USER 10001:10001
EXPOSE 8080
