/// The group roles (22.1), and logins that are put into them. Nothing here ever handles a password.
enum TeamRoles {
  /// Makes the groups where they are missing; two databases of one server share them.
  static let groups = """
    DO $$
    DECLARE
      wanted name;
    BEGIN
      FOREACH wanted IN ARRAY ARRAY['spar_owner', 'spar_rep', 'spar_lead'] LOOP
        CONTINUE WHEN EXISTS (SELECT 1 FROM pg_roles WHERE rolname = wanted);
        BEGIN
          EXECUTE format('CREATE ROLE %I NOLOGIN', wanted);
        EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL;
        END;
      END LOOP;
      IF NOT pg_has_role('spar_lead', 'spar_rep', 'MEMBER') THEN GRANT spar_rep TO spar_lead; END IF;
      IF NOT pg_has_role('spar_owner', 'MEMBER') THEN
        EXECUTE format('GRANT spar_owner TO %I', current_user);
      END IF;
    END $$;
    """

  /// Locks a plain login out and takes its words out of every table.
  static func departure(_ login: String) -> String {
    """
    BEGIN;
    DO $$ BEGIN
      IF EXISTS (SELECT 1 FROM pg_roles WHERE rolname = '\(login)') THEN
        ALTER ROLE "\(login)" NOLOGIN;
        REVOKE spar_rep, spar_lead FROM "\(login)";
      END IF;
    END $$;
    SELECT spar.leave('\(login)');
    COMMIT;

    """
  }

  /// Makes a login where there is none, lets one in again that had left, and puts it into one group, out of the other;
  /// also whether a lead is a rep by that.
  static let addition = """
    SELECT CASE WHEN NOT found.is_there THEN format('CREATE ROLE %I LOGIN; ', $1::text)
        WHEN NOT found.may_log_in THEN format('ALTER ROLE %I LOGIN; ', $1::text) ELSE '' END
      || CASE WHEN found.is_lead AND $2::text = 'spar_rep' THEN format('REVOKE spar_lead FROM %I; ', $1::text) ELSE '' END
      || format('GRANT %I TO %I', $2::text, $1::text),
      found.is_lead AND $2::text = 'spar_rep'
    FROM (SELECT count(*) = 1 AS is_there, coalesce(bool_or(rolcanlogin), false) AS may_log_in,
        EXISTS (SELECT 1 FROM pg_auth_members AS m
          JOIN pg_roles AS g ON g.oid = m.roleid JOIN pg_roles AS l ON l.oid = m.member
          WHERE g.rolname = 'spar_lead' AND l.rolname = $1::text) AS is_lead
      FROM pg_roles WHERE rolname = $1::text) AS found
    """
}
