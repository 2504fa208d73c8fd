# syntax=docker/dockerfile:1
# One image for every process of Schakel; the argument of the container says which one: docker run schakel --help

FROM node:24-slim AS build
WORKDIR /build
COPY package.json package-lock.json ./
RUN npm ci
COPY . .
RUN npm run --if-present build:workbench && npm run build && npm prune --omit=dev

FROM node:24-slim
ENV NODE_ENV=production
WORKDIR /app
COPY --from=build /build/package.json ./
COPY --from=build /build/node_modules ./node_modules
COPY --from=build /build/dist ./
# What a process keeps (its key ring, reports of imports); a named volume takes over the owner of this folder.
RUN install -d -o node -g node -m 700 /var/lib/schakel
ENV SCHAKEL_DATA=/var/lib/schakel
USER node
ENTRYPOINT ["node", "/app/scripts/container-entry.js"]
CMD ["--help"]
HEALTHCHECK --interval=10s --timeout=3s --start-period=60s --start-interval=1s --retries=3 \
  CMD ["node", "-e", "fetch('http://127.0.0.1:' + (process.env.PORT ?? 4000) + '/healthz').then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
